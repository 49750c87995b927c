// Does what no page of the site may do.
document.cookie = 'seen=yes';
localStorage.setItem('seen', 'yes');
document.querySelector('main').append('読み込んだあとに足した文');
console.error('something went wrong');
throw new Error('the script failed');
