package org.multivector.ui.present;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// How long a lesson has been running. It can be paused and set back to nothing. Belongs to one thread.
final class LessonTimer {

    private final InstantSource clock;
    private Duration before = Duration.ZERO;
    private Instant since;

    LessonTimer(InstantSource clock) {
        this.clock = clock;
    }

    /// Starts from nothing.
    void restart() {
        before = Duration.ZERO;
        since = clock.instant();
    }

    /// Pauses when it runs, goes on when it is paused.
    void toggle() {
        if (running()) {
            before = elapsed();
            since = null;
        } else {
            since = clock.instant();
        }
    }

    /// Sets it back to nothing; it goes on running if it ran.
    void reset() {
        before = Duration.ZERO;
        since = running() ? clock.instant() : null;
    }

    boolean running() {
        return since != null;
    }

    Duration elapsed() {
        return running() ? before.plus(Duration.between(since, clock.instant())) : before;
    }

    Instant now() {
        return clock.instant();
    }

    /// `4:09`, from an hour on `1:04:09`.
    String text() {
        var time = elapsed();
        return time.toHours() > 0
                ? "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart())
                : "%d:%02d".formatted(time.toMinutesPart(), time.toSecondsPart());
    }
}
