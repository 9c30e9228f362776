package fr.jalon.launcher.base;

import java.time.Duration;
import java.time.Instant;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Tells how far long work has come: a bar on a terminal once the work has lasted two seconds, one line at the end where
 * the output is a file. May be stepped by several threads.
 */
public final class Progress implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final String task;
    private final long total;
    private final Instant begun = Instant.now();
    private long done;
    private ProgressBar bar;

    public Progress(String task, long total) {
        this.task = task;
        this.total = total;
    }

    /** One more of the total is done. */
    public synchronized void step() {
        to(done + 1);
    }

    /** So many of the total are done. */
    public synchronized void to(long reached) {
        done = reached;
        if (bar != null) {
            bar.stepTo(done);
        } else if (System.console() != null && elapsed().compareTo(PATIENCE) > 0) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                    .startsFrom(done, elapsed())
                    .build();
        }
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
        } else if (elapsed().compareTo(PATIENCE) > 0) {
            System.err.println(
                    task + " : " + done + "/" + total + " en " + elapsed().toSeconds() + " s");
        }
    }

    private Duration elapsed() {
        return Duration.between(begun, Instant.now());
    }
}
