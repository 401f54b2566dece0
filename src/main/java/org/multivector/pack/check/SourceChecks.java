package org.multivector.pack.check;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.multivector.atlas.Publisher;
import org.multivector.pack.json.Problem;
import org.multivector.pack.json.Words;
import org.multivector.pack.kind.PackKinds;

/// Whether the address of each source lies on a site of its publisher.
final class SourceChecks {

    private SourceChecks() { }

    static void run(Entries entries) {
        Map<String, Publisher> publishers = entries.of(PackKinds.PUBLISHERS).stream()
                .collect(Collectors.toMap(entry -> entry.value().id(), Entries.Entry::value, (first, _) -> first));
        for (var entry : entries.of(PackKinds.SOURCES)) {
            var publisher = publishers.get(entry.value().publisher());
            if (entry.value().url().isEmpty() || publisher == null) {
                continue;
            }
            var host = host(entry.value().url().get());
            if (host.isEmpty()) {
                entries.note(PackKinds.SOURCES, Problem.error("bad-url", entry.pointer() + "/url", Words.quote(entry.value().url().get()) + " is not a web address",
                        "check it in a browser"));
            } else if (!publisher.sites().contains(host.get())) {
                entries.note(PackKinds.SOURCES, Problem.error("foreign-site", entry.pointer() + "/url", "the site " + Words.quote(host.get()) + " is not one of the publisher "
                        + Words.quote(publisher.id()), "name the publisher of that site, or add the site to publishers.json once it is known to be theirs"));
            }
        }
    }

    private static Optional<String> host(String url) {
        int start = url.indexOf("://") + 3;
        int end = start;
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        // Paths may hold signs that java.net.URI refuses, so only the part up to the path is parsed.
        try {
            return Optional.ofNullable(URI.create(url.substring(0, end)).getHost()).map(host -> host.toLowerCase(Locale.ROOT)).map(host -> host.startsWith("www.") ? host.substring(4) : host);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
