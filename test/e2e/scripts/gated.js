window.ran.push('external');
