package se.regelverk.adminui.casework;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.library.NewVersion;
import se.regelverk.engine.library.Stop;

/** A new version of a form: one question is gone, and one has other words. */
record NewerForm(Library library) {
    static final Area AREA = new Area("ekonomiskt-bistand");
    static final String FORM = "form-definitions/ekonomiskt-bistand/ansokan.yaml";

    static String changed(ContentFiles files) {
        return files.text(FORM)
                .orElseThrow()
                .replaceAll("(?m)^.*kostnader\\.fackavgift.*\\R", "")
                .replace("Vad betalar du i hyra?", "Vad kostar boendet?");
    }

    void publish() {
        publish(files -> files.with(FORM, changed(files)));
    }

    /** From the same day as the area's first version, and with it for every month. */
    void publish(UnaryOperator<ContentFiles> change) {
        var first = library.versions(AREA).get(0);
        NewVersion.Base base = library.base(AREA, first.inForceFrom());
        ContentFiles files = library.version(AREA, base.number()).orElseThrow().files();
        var next =
                new NewVersion(AREA, base, first.inForceFrom(), change.apply(files), "A-" + UUID.randomUUID(), now());
        library.approve(next, next.files().hash());
        library.activate(next);
    }

    void stop() {
        library.versions(AREA).stream()
                .filter(version -> version.number() > 1)
                .forEach(version -> library.stop(AREA, version.number(), new Stop("Prov", "rad", now())));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
