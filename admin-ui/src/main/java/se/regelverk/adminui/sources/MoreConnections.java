package se.regelverk.adminui.sources;

import java.util.Optional;
import se.regelverk.engine.form.Prefill;

/** Registers that are connected in another way than by settings; settings go before them. */
public interface MoreConnections {
    Optional<Connection> to(Prefill.Source source);
}
