<?php
$given = json_decode(file_get_contents('vector-bodies.json'), true);

// The sample in NOWPayments' documentation.
function sample(array $value): array
{
    ksort($value);
    return array_map(fn ($part) => is_array($part) ? sample($part) : $part, $value);
}

$guzzle = 0; // How Guzzle writes the `json` that it is given.
$bare = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_LINE_TERMINATORS;
$manners = [
    ["Guzzle, the documentation's sample", 'accepted', $guzzle, JSON_UNESCAPED_SLASHES],
    ['Guzzle, the older sample', 'accepted', $guzzle, 0],
    ['Guzzle, the sample without escapes', 'accepted', $guzzle, $bare],
    ["no escapes, the documentation's sample", 'accepted', $bare, JSON_UNESCAPED_SLASHES],
    ['no escapes, the older sample', 'refused', $bare, 0],
];

// These bodies have a key that Guzzle escapes; we read no such key.
$escaped_keys = ['keys in other letters', 'a key with a slash'];

foreach ($given['bodies'] as $what => $text) {
    $sorted = sample(json_decode($text, true));
    $seen = [];
    foreach ($manners as [$manner, $expected, $body_flags, $signed_flags]) {
        $body = json_encode(json_decode($text), $body_flags);
        $signed = json_encode($sorted, $signed_flags);
        if (isset($seen["$body\t$signed"])) continue;
        $seen["$body\t$signed"] = true;
        // Its arrays are lists and maps in one: an empty object comes out as a list.
        if (json_decode($signed) != json_decode($body)) $expected = 'refused';
        if ($body_flags === $guzzle && in_array($what, $escaped_keys, true)) $expected = 'refused';
        $signature = hash_hmac('sha512', $signed, $given['secret']);
        echo implode("\t", ['php', $manner, $what, $expected, $body, $signed, $signature]), "\n";
    }
}
