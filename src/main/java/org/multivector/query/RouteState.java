package org.multivector.query;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.multivector.atlas.Route;
import org.multivector.atlas.Route.Amount;
import org.multivector.atlas.Route.StatusSince;
import org.multivector.time.When;

/// A route as it stood at a date.
///
/// @param since the status and when it began; empty before the first known status
/// @param capacities one per part and unit: the last one stated until the date
/// @param throughputs those whose period contains the date
public record RouteState(Route route, LocalDate date, Optional<StatusSince> since, List<Amount> capacities, List<Amount> throughputs) {

    private static final int DAYS_WHERE_END_IS_UNKNOWN = 30;

    public RouteState {
        capacities = List.copyOf(capacities);
        throughputs = List.copyOf(throughputs);
    }

    static RouteState of(Route route, LocalDate date) {
        return new RouteState(route, date, last(route.history(), date), standing(route.capacity(), date),
                route.throughput().stream().filter(amount -> amount.when().span().contains(date)).toList());
    }

    /// The status, or empty before the first known one.
    public Optional<Route.Status> status() {
        return since.map(StatusSince::status);
    }

    /// The capacity of the whole route, else of its first part.
    public Optional<Amount> capacity() {
        return whole(capacities);
    }

    /// The throughput of the whole route, else of its first part.
    public Optional<Amount> throughput() {
        return whole(throughputs);
    }

    /// Whether an interruption covers the date.
    public boolean interrupted() {
        return route.interruptions().stream().anyMatch(cut -> covers(cut, date));
    }

    /// Whether an interruption covers the day. One whose end nobody gave counts for a month only: it surely did not last for ever.
    static boolean covers(Route.Interruption cut, LocalDate date) {
        boolean endUnknown = cut.when().end() instanceof When.Unknown;
        return cut.when().span().contains(date) && !(endUnknown && date.isAfter(cut.when().anchor().plusDays(DAYS_WHERE_END_IS_UNKNOWN)));
    }

    private static Optional<Amount> whole(List<Amount> amounts) {
        return amounts.stream().filter(amount -> amount.part().isEmpty()).findFirst().or(() -> amounts.stream().findFirst());
    }

    private static Optional<StatusSince> last(List<StatusSince> history, LocalDate date) {
        return history.stream().filter(status -> !status.when().span().from().isAfter(date))
                .max(Comparator.comparing(status -> status.when().span().from()));
    }

    private static List<Amount> standing(List<Amount> amounts, LocalDate date) {
        record Series(Optional<String> part, String unit) { }
        var latest = new LinkedHashMap<Series, Amount>();
        amounts.stream().filter(amount -> !amount.when().span().from().isAfter(date))
                .sorted(Comparator.comparing(amount -> amount.when().span().from()))
                .forEach(amount -> latest.put(new Series(amount.part(), amount.unit()), amount));
        return List.copyOf(latest.values());
    }
}
