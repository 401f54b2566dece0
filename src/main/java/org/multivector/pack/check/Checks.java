package org.multivector.pack.check;

/// The checks of meaning: each looks at all items of a kind together. What single values mean (dates, positions, references) is checked while they are read.
public final class Checks {

    private Checks() { }

    /// Notes every problem it finds with the entries.
    public static void run(Entries entries) {
        DuplicateChecks.run(entries);
        SourceChecks.run(entries);
        PlaceChecks.run(entries);
        MembershipChecks.run(entries);
        RouteChecks.run(entries);
        ShareChecks.run(entries);
        EventChecks.run(entries);
        LinkChecks.run(entries);
        IndicatorChecks.run(entries);
        LessonChecks.run(entries);
    }
}
