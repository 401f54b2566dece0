package org.multivector.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// The words that [DateWords] puts around dates in one language. `%s` and `%d` stand for the date and its numbers.
///
/// @param patterns day and month as [DateTimeFormatter] reads them
/// @param edges since, until, and the forms for an end and for a start that is not known
/// @param seasons spring, summer, autumn, winter
/// @param shortens whether a shared month or year is written once in an interval
record DateVocabulary(Locale locale, List<String> patterns, String about, String probably, List<String> edges, String quarter, List<String> seasons, String year, boolean shortens) {

    private static final DateVocabulary ENGLISH = new DateVocabulary(Locale.ENGLISH, List.of("d MMMM uuuu", "LLLL uuuu"), "about %s", "probably %s",
            List.of("since %s", "until %s", "from %s, end not known", "until %s, start not known"), "quarter %d of %d",
            List.of("spring %s", "summer %s", "autumn %s", "winter %s"), "%d", true);
    private static final DateVocabulary KAZAKH = new DateVocabulary(Locale.of("kk"), List.of("uuuu 'ж'. d MMMM", "uuuu 'ж'. LLLL"), "шамамен %s", "бәлкім %s",
            List.of("%s бастап", "%s дейін", "%s бастап, соңы белгісіз", "%s дейін, басы белгісіз"), "%2$d ж. %1$d-тоқсан",
            List.of("%s ж. көктемі", "%s ж. жазы", "%s ж. күзі", "%s ж. қысы"), "%d", false);
    private static final DateVocabulary RUSSIAN = new DateVocabulary(Locale.of("ru"), List.of("d MMMM uuuu", "LLLL uuuu"), "около %s", "вероятно, %s",
            List.of("с %s", "до %s", "с %s, конец неизвестен", "до %s, начало неизвестно"), "%d-й квартал %d",
            List.of("весна %s", "лето %s", "осень %s", "зима %s"), "%d", true);
    private static final DateVocabulary CHINESE = new DateVocabulary(Locale.of("zh"), List.of("uuuu年M月d日", "uuuu年M月"), "约%s", "可能%s",
            List.of("%s起", "至%s", "%s起,结束时间不明", "至%s,开始时间不明"), "%2$d年第%1$d季度",
            List.of("%s年春", "%s年夏", "%s年秋", "%s年冬"), "%d年", false);

    static DateVocabulary of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "kk" -> KAZAKH;
            case "ru" -> RUSSIAN;
            case "zh" -> CHINESE;
            default -> ENGLISH;
        };
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(patterns.getFirst(), locale).format(day);
    }

    String monthPattern() {
        return patterns.get(1);
    }

    String since() {
        return edges.get(0);
    }

    String until() {
        return edges.get(1);
    }

    String endUnknown() {
        return edges.get(2);
    }

    String startUnknown() {
        return edges.get(3);
    }

    /// A winter is named by both its years, since it starts in December.
    String season(int index, int year) {
        var years = index == 3 ? "%d/%02d".formatted(year, (year + 1) % 100) : Integer.toString(year);
        return seasons.get(index).formatted(years);
    }
}
