/** The one document; everything in it is made by the script from the view. */
export const shell = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>PayGatePrime sandbox</title>
<link rel="stylesheet" href="/client.css">
<script type="module" src="/client.js"></script>
</head>
<body><div id="page"></div></body>
</html>
`;
