// Stands for the script of whichever vendor: the test that asked for it says what it does.
window.vendorScripts[document.currentScript.src.split('?')[1]]();
