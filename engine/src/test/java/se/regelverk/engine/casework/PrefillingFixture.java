package se.regelverk.engine.casework;

import static se.regelverk.engine.casework.CaseworkFixture.ANNA;
import static se.regelverk.engine.casework.CaseworkFixture.BISTAND;
import static se.regelverk.engine.casework.CaseworkFixture.MARCH;
import static se.regelverk.engine.casework.CaseworkFixture.NOW;
import static se.regelverk.engine.casework.CaseworkFixture.TODAY;
import static se.regelverk.engine.casework.CaseworkFixture.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.mongodb.core.query.Query;
import se.regelverk.engine.casework.AnswerSource.Reply;
import se.regelverk.engine.form.FieldProblem;
import se.regelverk.engine.form.Prefill.Source;
import tools.jackson.databind.JsonNode;

/** A form that fetches: the household may come only from the register, months may come later, rent from the case before. */
final class PrefillingFixture implements AutoCloseable {
    static final String FORM = "form-definitions/ekonomiskt-bistand/ansokan.yaml";
    static final String PERSON = "sokande.personnummer";
    static final String RENT = "kostnader.hyra";
    static final String TYPE = "hushall.typ";
    static final String MONTHS = "manaderMedForsorjningsstod";
    static final String KIM = "19640823-3234";
    static final String LO = "19701063-2391";
    static final String NEW_HERE = "19640883-3231";
    static final String KNOWN_HERE = "19550207-3900";

    /** With a wage the rules ask how long the support has lasted. */
    static final Map<String, String> WAGE = Map.of(
            "inkomster[]", "1",
            "inkomster[0].typ", "lon",
            "inkomster[0].person", "sokande",
            "inkomster[0].belopp", "5000");

    final CaseworkFixture casework = new CaseworkFixture();
    final Map<Source, Reply> replies = new HashMap<>();
    final List<AnswerSource.Query> asked = new ArrayList<>();
    private final Prefilling prefilling;

    PrefillingFixture() {
        casework.publish(
                files -> files.with(
                        FORM,
                        files.text(FORM)
                                .orElseThrow()
                                .replace("required: [ sokande ]", "required: [ sokande, manaderMedForsorjningsstod ]")
                                .replace(
                                        "{ begrepp: manaderMedForsorjningsstod, krav: beslut,",
                                        "{ begrepp: manaderMedForsorjningsstod, krav: spara, forifyll: { kalla: ssbtek, saknas: senare },")
                                .replace(
                                        "{ begrepp: hushall.typ, krav: beslut,",
                                        "{ begrepp: hushall.typ, krav: beslut, forifyll: { kalla: folkbokforing, saknas: stopp },")));
        prefilling = new Prefilling(
                casework.drafts,
                casework.drafting,
                casework.caseFiles,
                List.of(register(Source.POPULATION_REGISTER), register(Source.SSBTEK)));
    }

    AnswerSource register(Source source) {
        return new AnswerSource() {
            @Override
            public Source source() {
                return source;
            }

            @Override
            public Reply ask(Query query) {
                asked.add(query);
                return replies.getOrDefault(source, new Reply.NotConnected());
            }
        };
    }

    @Override
    public void close() {
        casework.close();
    }

    /** As a test begins. */
    void everythingAnswers() {
        asked.clear();
        replies.put(Source.POPULATION_REGISTER, answered("{'hushall.typ': 'ensamstaende', 'barn': []}"));
        replies.put(Source.SSBTEK, answered("{'manaderMedForsorjningsstod': 3}"));
    }

    static Reply answered(String values) {
        Map<String, JsonNode> all = new HashMap<>();
        json(values.replace('\'', '"')).forEachEntry(all::put);
        return new Reply.Answered(all, Optional.empty());
    }

    FormDraft begin(String person) {
        FormDraft draft = casework.drafting
                .begin(BISTAND, "ansokan", MARCH, null, ANNA, NOW)
                .orElseThrow();
        return save(draft, Map.of(PERSON, person));
    }

    FormDraft save(FormDraft read, Map<String, String> written) {
        return casework.drafting.save(read.id(), written, read.revision(), ANNA, NOW, TODAY);
    }

    FormDraft fetch(FormDraft draft) {
        prefilling.fetch(draft.id(), ANNA, NOW, TODAY);
        return casework.drafts.find(draft.id()).orElseThrow();
    }

    List<FieldProblem> problems(FormDraft draft) {
        return casework.drafting.form(draft, TODAY).orElseThrow().problems();
    }

    String line(FormDraft draft, String key) {
        DraftForm filled = casework.drafting.form(draft, TODAY).orElseThrow();
        var question = filled.form().questions().values().stream()
                .filter(one -> one.concept().key().value().equals(key))
                .findFirst()
                .orElseThrow();
        return filled.originOf().apply(question, -1).line().orElse("");
    }

    CaseRecord handIn(FormDraft draft) {
        return ((Receipt.Assessed<CaseRecord>) casework.drafting.handIn(draft.id(), ANNA, NOW, TODAY)).record();
    }
}
