<?php
// Reads the cards of a file with sabre/vobject and writes them again: {"cards": [...], "written": base64}.
require 'Sabre/VObject/autoload.php';

use Sabre\VObject;

function all($card, $name) {
    return array_values(array_map(fn ($line) => $line->getValue(), iterator_to_array($card->select($name) ? new ArrayIterator($card->select($name)) : new ArrayIterator([]))));
}

function parts($card, $name) {
    $found = array_values($card->select($name));
    return array_map(fn ($line) => method_exists($line, 'getParts') ? $line->getParts() : [$line->getValue()], $found);
}

function types($card, $name) {
    $found = [];
    foreach ($card->select($name) as $line) {
        $words = [];
        foreach ($line['TYPE'] ?: [] as $type) {
            $words[] = (string) $type;
        }
        $found[] = $words;
    }
    return $found;
}

$cards = [];
$written = '';
$splitter = new VObject\Splitter\VCard(fopen($argv[1], 'r'));
while ($card = $splitter->getNext()) {
    $cards[] = [
        'uid' => all($card, 'UID'), 'fn' => all($card, 'FN'), 'n' => parts($card, 'N'),
        'nickname' => all($card, 'NICKNAME'), 'org' => parts($card, 'ORG'), 'title' => all($card, 'TITLE'),
        'role' => all($card, 'ROLE'), 'birthday' => all($card, 'BDAY'), 'anniversary' => all($card, 'ANNIVERSARY'),
        'gender' => all($card, 'GENDER'), 'language' => all($card, 'LANG'), 'note' => all($card, 'NOTE'),
        'emails' => all($card, 'EMAIL'), 'phones' => all($card, 'TEL'), 'phone_types' => types($card, 'TEL'),
        'addresses' => parts($card, 'ADR'), 'urls' => all($card, 'URL'), 'messaging' => all($card, 'IMPP'),
        'profiles' => all($card, 'X-SOCIALPROFILE'), 'tags' => all($card, 'CATEGORIES'),
        'photo' => all($card, 'PHOTO'), 'kind' => all($card, 'KIND'), 'labels' => all($card, 'X-ABLABEL'),
    ];
    $written .= $card->serialize();
}
echo json_encode(['cards' => $cards, 'written' => base64_encode($written)], JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR);
