package se.regelverk.engine.casework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Assessors;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.ContentHash;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.example.RepositoryContent;
import se.regelverk.engine.fact.Facts;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormValidator;
import se.regelverk.engine.form.ValidationResult.Accepted;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The contract's requests, and the repository's content that answers them. Needs no test library. */
final class ContractPairs {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final ContentFiles FILES = RepositoryContent.files();
    private static final ContentHash SOME_HASH = ContentHash.of("some");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private ContractPairs() {}

    static List<JsonNode> all() {
        return Stream.of("ekonomiskt-bistand", "barn-och-unga")
                .flatMap(area -> read(area).values().stream())
                .toList();
    }

    static JsonNode assess(JsonNode request) {
        return assess(request, FILES);
    }

    static JsonNode assess(JsonNode request, ContentFiles files) {
        Area area = new Area(request.get("area").asString());
        AreaContent content = AreaContent.read(files, area, new Problems()).orElseThrow();
        FormDefinition form = content.form(request.get("form").asString()).orElseThrow();
        var accepted = (Accepted) FormValidator.validate(form, request.get("answers"));
        Clocks clocks = clocks(request);
        var facts = Facts.of(form, content.pack().vocabulary(), accepted.answers());
        var assessment = new Assessors(time -> {})
                .of(content.pack(), clocks.dayOfContent())
                .assess(facts, clocks);
        var version = new ContentUsed.VersionUsed(area, 1, SOME_HASH);
        var used = new ContentUsed(version, version, content.pack().hash(), form.id(), form.hash(), null);
        return AssessmentJson.of(assessment, content.pack(), form, used);
    }

    private static Clocks clocks(JsonNode request) {
        LocalDate known =
                request.has("known") ? LocalDate.parse(request.get("known").asString()) : TODAY;
        return new Clocks(YearMonth.parse(request.get("concerns").asString()), known, TODAY);
    }

    private static JsonNode read(String area) {
        try (InputStream file = ContractPairs.class.getResourceAsStream("/contract/" + area + ".json")) {
            return MAPPER.readTree(Objects.requireNonNull(file, "The pairs of " + area + " are missing"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
