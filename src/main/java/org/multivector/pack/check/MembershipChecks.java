package org.multivector.pack.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.multivector.atlas.Membership;
import org.multivector.pack.json.Problem;
import org.multivector.pack.kind.PackKinds;

/// Two statuses of one member in one organisation at the same time.
final class MembershipChecks {

    // Nobody changes status more often; a hostile pack may not make this quadratic.
    private static final int MOST = 200;

    private MembershipChecks() { }

    static void run(Entries entries) {
        var earlier = new HashMap<List<String>, List<Entries.Entry<Membership>>>();
        for (var entry : entries.of(PackKinds.MEMBERSHIPS)) {
            var membership = entry.value();
            var others = earlier.computeIfAbsent(List.of(membership.organisation(), membership.member()), _ -> new ArrayList<>());
            others.stream().filter(other -> other.value().when().span().overlaps(membership.when().span())).findFirst()
                    .ifPresent(other -> entries.note(PackKinds.MEMBERSHIPS, Problem.error("overlap", entry.pointer() + "/when",
                            "\"" + membership.member() + "\" has another status in \"" + membership.organisation() + "\" during " + membership.when() + ": "
                            + other.value().when() + " at " + other.pointer(), "end the first before the second starts")));
            if (others.size() < MOST) {
                others.add(entry);
            }
        }
    }
}
