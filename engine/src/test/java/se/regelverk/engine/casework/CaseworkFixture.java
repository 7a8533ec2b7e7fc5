package se.regelverk.engine.casework;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.convert.DefaultDbRefResolver;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.example.RepositoryContent;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.library.LibraryMetrics;
import se.regelverk.engine.library.NewVersion;
import se.regelverk.engine.library.Seed;
import se.regelverk.engine.library.StoredValues;
import se.regelverk.engine.library.VersionSummary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Casework with the repository's content on a database of its own, reached by the real driver. */
final class CaseworkFixture implements AutoCloseable {
    static final Area BISTAND = new Area("ekonomiskt-bistand");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    static final Author ANNA = new Author("anna", "Anna Berg");
    static final Author BO = new Author("bo", "Bo Ek");
    static final Clocks MARCH = new Clocks(YearMonth.of(2026, 3), TODAY, TODAY);

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final MongoClient client = MongoClients.create(server.bindAndGetConnectionString());
    final Library library;
    final CaseFiles caseFiles;
    final MongoTemplate template;
    final FormDrafts drafts;
    final Casework casework;
    final Drafting drafting;

    CaseworkFixture() {
        template = template(client);
        library = Library.open(template, new Seed(RepositoryContent.files()), LibraryMetrics.NONE, NOW);
        caseFiles = new MongoCaseFiles(template);
        drafts = new MongoFormDrafts(template);
        casework = new Casework(library, caseFiles);
        drafting = new Drafting(library, drafts, caseFiles, casework);
    }

    private static MongoTemplate template(MongoClient client) {
        var factory = new SimpleMongoClientDatabaseFactory(client, "regelverk");
        var context = new MongoMappingContext();
        context.setSimpleTypeHolder(StoredValues.conversions().getSimpleTypeHolder());
        var converter = new MappingMongoConverter(new DefaultDbRefResolver(factory), context);
        converter.setCustomConversions(StoredValues.conversions());
        converter.afterPropertiesSet();
        return new MongoTemplate(factory, converter);
    }

    static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    Receipt<CaseRecord> receive(String answers) {
        return casework.receive(new Submission(BISTAND, "ansokan", MARCH, json(answers), ANNA, NOW));
    }

    /** A case of a single person without income: proposed 12 190 kr. */
    CaseRecord granted() {
        return opened("6500");
    }

    /** A case whose income is more than the norm: proposed refusal. */
    CaseRecord refused() {
        return opened("6500", "{\"typ\": \"lon\", \"person\": \"sokande\", \"belopp\": 20000}");
    }

    private CaseRecord opened(String rent, String... incomes) {
        return ((Receipt.Assessed<CaseRecord>) receive("""
            {"hushall": {"typ": "ensamstaende"}, "sokande": {"personnummer": "19640823-3234"}, "barn": [],
             "kostnader": {"hyra": %s, "hushallsel": 350, "hemforsakring": 120}, "inkomster": [%s],
             "tillgangar": [], "manaderMedForsorjningsstod": 0}
            """.formatted(rent, String.join(",", incomes)))).record();
    }

    /** Puts a new version of the area in force from the same day as the first, and with it for every month. */
    VersionSummary publish(UnaryOperator<ContentFiles> change) {
        VersionSummary first = library.versions(BISTAND).get(0);
        NewVersion.Base base = library.base(BISTAND, first.inForceFrom());
        ContentFiles before =
                library.version(BISTAND, base.number()).orElseThrow().files();
        var next = new NewVersion(
                BISTAND, base, first.inForceFrom(), change.apply(before), "A-" + base.highestNumber(), NOW);
        library.approve(next, next.files().hash());
        library.activate(next);
        List<VersionSummary> versions = library.versions(BISTAND);
        return versions.get(versions.size() - 1);
    }

    @Override
    public void close() {
        client.close();
        server.shutdownNow();
    }
}
