// Written by scripts/time-zones.mjs from tzdata 2025b. Do not edit.

/** The zones of countries where something may run before a choice. For `countryIn`. */
// prettier-ignore
export const pocketTimeZones =
  'America/ MX: Cancun Chihuahua Ciudad_Juarez Hermosillo Matamoros Mazatlan Merida Mexico_City Monterrey Tijuana US: Anchorage Boise Chicago Denver Detroit Indiana/* Indianapolis Kentucky/* Los_Angeles Louisville New_York Phoenix ' +
  'Asia/ HK: Hong_Kong JP: Tokyo ' +
  'Australia/ AU: * ' +
  'Pacific/ NZ: Auckland US: Honolulu';
