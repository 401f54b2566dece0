package org.multivector.query;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Folds words to plain Latin letters and digits, so that one spelling finds another: case, diacritics and Cyrillic script fall away.
///
/// A search key, not a transliteration standard: Kazakh and Russian letters map to the Latin letters an English reader would type.
public final class Folding {

    private static final Map<Integer, String> LETTERS = letters();

    private Folding() { }

    /// Lower-case Latin letters, digits, Chinese characters and single spaces.
    public static String fold(String words) {
        var plain = new StringBuilder(words.length());
        Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFKC).codePoints().forEach(point -> append(plain, point));
        return plain.toString().strip().replaceAll(" +", " ");
    }

    private static void append(StringBuilder plain, int point) {
        var letter = LETTERS.get(point);
        if (letter != null) {
            plain.append(letter);
        } else if (point == '\'' || point == '\u2019' || point == '\u02bc') {
            return;
        } else if (Character.isLetterOrDigit(point)) {
            Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD).codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        } else {
            plain.append(' ');
        }
    }

    private static Map<Integer, String> letters() {
        var pairs = "а a ә a б b в v г g ғ g д d е e ё e ж zh з z и i й i к k қ k л l м m н n ң n о o ө o п p р r с s т t у u ұ u ү u ф f х kh һ h ц ts ч ch ш sh щ sh ъ - ы y і i ь - э e ю yu я ya ı i ğ g ə a ß ss æ ae ø o";
        var words = pairs.split(" ");
        var map = new HashMap<Integer, String>();
        for (int i = 0; i < words.length; i += 2) {
            map.put(words[i].codePointAt(0), words[i + 1].equals("-") ? "" : words[i + 1]);
        }
        return Map.copyOf(map);
    }
}
