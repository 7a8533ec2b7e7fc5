package se.regelverk.engine.casework;

import static se.regelverk.engine.casework.CaseworkFixture.ANNA;
import static se.regelverk.engine.casework.CaseworkFixture.BISTAND;
import static se.regelverk.engine.casework.CaseworkFixture.BO;
import static se.regelverk.engine.casework.CaseworkFixture.MARCH;
import static se.regelverk.engine.casework.CaseworkFixture.NOW;
import static se.regelverk.engine.casework.CaseworkFixture.TODAY;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.ContentHash;

/** A filled form, and new versions of it. */
abstract class GoingOverFixture {
    static final String FORM = "form-definitions/ekonomiskt-bistand/ansokan.yaml";
    static final String AMOUNTS = "rule-packs/ekonomiskt-bistand/parametrar/";
    static final String FEE = "kostnader.fackavgift";
    static final String RENT = "kostnader.hyra";
    static final String PERSON = "sokande.personnummer";
    static final Map<String, String> WRITTEN = Map.of(PERSON, "19640823-3234", RENT, "6500", FEE, "300", "barn[]", "0");

    final CaseworkFixture fixture = new CaseworkFixture();
    final GoingOver goingOver = new GoingOver(fixture.library, fixture.drafts, fixture.caseFiles, fixture.casework);

    @AfterEach
    void close() {
        fixture.close();
    }

    /** The form without a question, with another in new words. */
    static ContentFiles changed(ContentFiles files) {
        String form = files.text(FORM).orElseThrow();
        return files.with(
                FORM,
                form.replaceAll("(?m)^.*kostnader\\.fackavgift.*\\R", "")
                        .replace("Vad betalar du i hyra?", "Vad kostar boendet?"));
    }

    static UnaryOperator<ContentFiles> changedSaying(String transition) {
        return files -> {
            ContentFiles changed = changed(files);
            return changed.with(FORM, changed.text(FORM).orElseThrow() + "overgang: " + transition + "\n");
        };
    }

    static ContentFiles withOtherAmounts(ContentFiles files) {
        String path = files.under(AMOUNTS).texts().firstKey();
        return files.with(path, files.text(path).orElseThrow() + "\n# Rättat\n");
    }

    FormDraft filled() {
        FormDraft draft = fixture.drafting
                .begin(BISTAND, "ansokan", MARCH, null, ANNA, NOW)
                .orElseThrow();
        return fixture.drafting.save(draft.id(), WRITTEN, 1, ANNA, NOW, TODAY);
    }

    DraftForm now(FormDraft draft) {
        return fixture.drafting
                .form(fixture.drafts.find(draft.id()).orElseThrow(), TODAY)
                .orElseThrow();
    }

    ContentHash offered(FormDraft draft) {
        return now(draft)
                .newer()
                .flatMap(DraftUpdate::target)
                .orElseThrow()
                .form()
                .hash();
    }

    FormDraft over(FormDraft draft) {
        return goingOver.goOver(draft.id(), offered(draft), BO, NOW, TODAY);
    }

    Receipt<CaseRecord> handIn(FormDraft draft) {
        return fixture.drafting.handIn(draft.id(), ANNA, NOW, TODAY);
    }

    CaseRecord opened(FormDraft draft) {
        return ((Receipt.Assessed<CaseRecord>) handIn(draft)).record();
    }

    String refusal(FormDraft draft) {
        return ((Receipt.NeedsCorrection<CaseRecord>) handIn(draft))
                .problems()
                .get(0)
                .message();
    }
}
