package se.regelverk.adminui.storage;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.io.PrintStream;
import java.nio.file.Path;
import org.bson.Document;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * A process that writes until it is killed, and prints what it is about to do and what has been acknowledged, one
 * line each: {@code inserted id}, {@code moving id}, {@code moved id}, {@code deleting id}, {@code deleted id}.
 */
final class WriterProcess {
    static final String COLLECTION = "matters";
    static final String READY = "ready";

    private static final PrintStream OUT = System.out;

    private WriterProcess() {}

    /** @param args folder, name of this run, number of threads */
    public static void main(String[] args) {
        System.setOut(System.err);
        quietDriver();
        say(READY, args[1]);
        EmbeddedStore store = EmbeddedStore.open(Path.of(args[0]));
        MongoClient client = MongoClients.create(store.connectionString());
        MongoCollection<Document> matters = client.getDatabase("regelverk").getCollection(COLLECTION);
        matters.createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
        for (int thread = 0; thread < Integer.parseInt(args[2]); thread++) {
            String prefix = args[1] + "-" + thread + "-";
            new Thread(() -> write(matters, prefix)).start();
        }
    }

    /** Without Boot's start the driver logs every command, which would be most of the work. */
    static void quietDriver() {
        LoggingSystem.get(WriterProcess.class.getClassLoader()).setLogLevel("ROOT", LogLevel.WARN);
    }

    /** The key before and after a document has been moved to another place in the unique index. */
    static String number(String id, boolean moved) {
        return (moved ? "m" : "n") + id;
    }

    private static void write(MongoCollection<Document> matters, String prefix) {
        for (int i = 0; ; i++) {
            String id = prefix + i;
            matters.insertOne(new Document("_id", id).append("number", number(id, false)));
            say("inserted", id);
            if (i % 3 == 0) {
                move(matters, id);
            }
            if (i % 5 == 0) {
                delete(matters, id);
            }
        }
    }

    private static void move(MongoCollection<Document> matters, String id) {
        say("moving", id);
        matters.findOneAndUpdate(Filters.eq(id), Updates.set("number", number(id, true)));
        say("moved", id);
    }

    private static void delete(MongoCollection<Document> matters, String id) {
        say("deleting", id);
        matters.deleteOne(Filters.eq(id));
        say("deleted", id);
    }

    /** One call to the stream per line, so that lines of several threads do not mix. */
    private static void say(String what, String id) {
        OUT.print(what + " " + id + "\n");
        OUT.flush();
    }
}
