package se.regelverk.adminui.notices;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Who wants what concerns them by e-mail too. Nobody does until they have said so and where. */
@Component
class Subscriptions {
    private static final int LONGEST = 254;

    /** Plain addresses only: nothing that a mail server could read as more than one, or as more than an address. */
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\\.)+[A-Za-z]{2,24}");

    private final MongoTemplate template;

    Subscriptions(MongoTemplate template) {
        this.template = template;
    }

    /**
     * A person who wants letters.
     *
     * @param audiences what they were part of when they were last here
     */
    @Document("noticeSubscriptions")
    record Subscription(@Id String username, String address, List<String> audiences) {
        Subscription {
            audiences = List.copyOf(audiences);
        }
    }

    static boolean isAddress(String text) {
        return text.length() <= LONGEST && ADDRESS.matcher(text).matches();
    }

    Optional<Subscription> of(String username) {
        return Optional.ofNullable(template.findById(username, Subscription.class));
    }

    List<Subscription> to(String audience) {
        return template.find(query(where("audiences").is(audience)), Subscription.class);
    }

    void subscribe(String username, String address, Collection<String> audiences) {
        template.save(new Subscription(username, address, List.copyOf(audiences)));
    }

    void unsubscribe(String username) {
        template.remove(query(where("_id").is(username)), Subscription.class);
    }

    /** The roles of somebody who is here now, if they want letters. */
    void refresh(String username, Collection<String> audiences) {
        template.updateFirst(
                query(where("_id").is(username)), new Update().set("audiences", audiences), Subscription.class);
    }
}
