package org.multivector.app;

import java.nio.file.Path;
import java.util.List;
import org.multivector.atlas.Atlas;
import org.multivector.pack.Finding;
import org.multivector.pack.LoadReport;
import org.multivector.pack.PackReader;
import org.multivector.state.Action;
import org.multivector.state.Store;
import org.multivector.work.Background;

/// Opens packs into the store: reading happens elsewhere, the atlas is replaced as a whole, a refused pack changes nothing.
final class Session {

    private final Store store;
    private final Background files;
    private final Announcer announcer;

    /// Who tells the user what came of it.
    interface Announcer {

        void opened(Atlas atlas, List<String> findings);

        void refused(String why, List<String> findings);
    }

    Session(Store store, Background files, Announcer announcer) {
        this.store = store;
        this.files = files;
        this.announcer = announcer;
    }

    /// Reads the pack and shows it, or says why not.
    void open(Path pack) {
        files.run(() -> PackReader.read(folder(pack)), this::show, reason -> announcer.refused(reason.getMessage(), List.of()));
    }

    private void show(LoadReport report) {
        var lines = report.findings().stream().map(Finding::toString).toList();
        report.atlas().ifPresentOrElse(atlas -> {
            store.send(new Action.OpenAtlas(atlas));
            announcer.opened(atlas, lines);
        }, () -> announcer.refused("", lines));
    }

    /// A chosen manifest stands for its folder.
    private static Path folder(Path chosen) {
        return chosen.getFileName() != null && chosen.getFileName().toString().equals("manifest.json") && chosen.getParent() != null ? chosen.getParent() : chosen;
    }
}
