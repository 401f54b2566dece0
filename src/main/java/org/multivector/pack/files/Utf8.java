package org.multivector.pack.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.multivector.pack.json.Problem;

/// Turns the bytes of a file into text and says what is wrong with them.
///
/// @param text empty when the bytes are no text this program reads
public record Utf8(Optional<String> text, List<Problem> problems) {

    private static final String SAVE_AS = "save the file as UTF-8 without a byte-order mark";

    /// Reads UTF-8; reads past a byte-order mark; names other encodings that it recognises.
    public static Utf8 decode(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF) || starts(bytes, '{', 0) || starts(bytes, 0, '{')) {
            var order = bytes[0] == (byte) 0xFE || bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            var text = strict(bytes, 0, order).map(t -> t.startsWith("\uFEFF") ? t.substring(1) : t);
            return new Utf8(text, List.of(Problem.error("encoding", "", "the file is in UTF-16", SAVE_AS).at(Problem.Spot.START)));
        }
        boolean marked = starts(bytes, 0xEF, 0xBB) && bytes.length > 2 && bytes[2] == (byte) 0xBF;
        var text = strict(bytes, marked ? 3 : 0, StandardCharsets.UTF_8);
        if (text.isEmpty()) {
            return new Utf8(Optional.empty(), List.of(Problem.error("encoding", "", "the file is not UTF-8 text", SAVE_AS).at(firstBad(bytes))));
        }
        return new Utf8(text, marked
                ? List.of(Problem.warning("byte-order-mark", "", "the file starts with a byte-order mark", SAVE_AS).at(Problem.Spot.START))
                : List.of());
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length > 1 && bytes[0] == (byte) first && bytes[1] == (byte) second;
    }

    private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static Problem.Spot firstBad(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        var before = out.flip().toString();
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Problem.Spot(line, before.length() - before.lastIndexOf('\n'));
    }
}
