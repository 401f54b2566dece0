package org.multivector.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words after a command: options that take a value (`--pack P` or `--pack=P`), switches, and the rest in order. Immutable.
public record Arguments(Map<String, String> options, Set<String> switches, List<String> words) {

    public Arguments {
        options = Map.copyOf(options);
        switches = Set.copyOf(switches);
        words = List.copyOf(words);
    }

    /// Sorts the words.
    ///
    /// @param valued names of options with a value, with dashes
    /// @param bare names of switches, with dashes
    /// @throws WrongUsage on an unknown option, a missing value or an option given twice
    public static Arguments parse(List<String> raw, Set<String> valued, Set<String> bare) throws WrongUsage {
        var options = new LinkedHashMap<String, String>();
        var switches = new ArrayList<String>();
        var words = new ArrayList<String>();
        for (int i = 0; i < raw.size(); i++) {
            var word = raw.get(i);
            if (!word.startsWith("--")) {
                words.add(word);
                continue;
            }
            int equals = word.indexOf('=');
            var name = equals < 0 ? word : word.substring(0, equals);
            if (bare.contains(name) && equals < 0) {
                switches.add(name);
            } else if (valued.contains(name)) {
                if (equals < 0 && i + 1 == raw.size()) {
                    throw new WrongUsage(name + " needs a value");
                }
                var value = equals < 0 ? raw.get(++i) : word.substring(equals + 1);
                if (options.put(name, value) != null) {
                    throw new WrongUsage(name + " is given twice");
                }
            } else {
                throw new WrongUsage("unknown option " + name);
            }
        }
        return new Arguments(options, Set.copyOf(switches), words);
    }

    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    public boolean has(String name) {
        return switches.contains(name);
    }
}
