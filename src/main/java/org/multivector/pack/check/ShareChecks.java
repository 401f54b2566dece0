package org.multivector.pack.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import org.multivector.atlas.Route;
import org.multivector.pack.json.Problem;
import org.multivector.pack.kind.PackKinds;
import org.multivector.time.Span;
import org.multivector.time.When;

/// Owners of one part of a route who at one date hold more than the whole.
final class ShareChecks {

    // Published shares are rounded to two places, so a whole may come to 100.04.
    private static final double WHOLE = 100.05;

    private static final int MOST = 500;

    private ShareChecks() { }

    static void run(Entries entries) {
        for (var entry : entries.of(PackKinds.ROUTES)) {
            var owners = entry.value().ownership().owners();
            if (owners.size() > MOST) {
                entries.note(PackKinds.ROUTES, Problem.error("too-many", entry.pointer() + "/owners", "the route has " + owners.size() + " owners", "at most " + MOST + " are possible"));
                continue;
            }
            var told = new HashSet<Optional<String>>();
            for (int i = 0; i < owners.size(); i++) {
                var owner = owners.get(i);
                var day = span(owner).from();
                double sum = owners.stream().filter(other -> other.part().equals(owner.part()) && span(other).contains(day)).mapToDouble(other -> other.share().orElse(0.0)).sum();
                if (sum > WHOLE && told.add(owner.part())) {
                    entries.note(PackKinds.ROUTES, Problem.error("shares", entry.pointer() + "/owners/" + i, "the shares" + owner.part().map(part -> " of " + part).orElse("")
                            + date(day) + " sum to " + BigDecimal.valueOf(sum).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString() + " percent",
                            "check the figures, and give owners who left a \"when\" that ends"));
                }
            }
        }
    }

    private static String date(LocalDate day) {
        return day.equals(LocalDate.MIN) ? "" : " on " + day;
    }

    private static Span span(Route.Owner owner) {
        return owner.when().map(When::span).orElse(Span.ALWAYS);
    }
}
