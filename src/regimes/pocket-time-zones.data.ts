// Written by scripts/time-zones.mjs from tzdata 2025b. Do not edit.

/** The zones of countries where something may run before a choice. For `countryIn`. */
// prettier-ignore
export const pocketTimeZones =
  'America/ MX: Bahia_Banderas Cancun Chihuahua Ciudad_Juarez Hermosillo Matamoros Mazatlan Merida Mexico_City Monterrey Ojinaga Tijuana US: Adak Anchorage Boise Chicago Denver Detroit Indiana/* Indianapolis Juneau Kentucky/* Los_Angeles Louisville Menominee Metlakatla New_York Nome North_Dakota/* Phoenix Sitka Yakutat ' +
  'Antarctica/ AU: Macquarie ' +
  'Asia/ HK: Hong_Kong JP: Tokyo ' +
  'Atlantic/ BM: Bermuda ' +
  'Australia/ AU: * ' +
  'Pacific/ NZ: Auckland Chatham US: Honolulu';
