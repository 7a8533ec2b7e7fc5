package se.regelverk.adminui.nodes;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which nodes count together. Whoever reaches their ports can take part, so those belong on a closed network.
 *
 * @param members host and port of every node, this one included; none when it stands alone
 * @param address this node's own, on which it listens
 * @param port this node's own
 * @param name of the installation: nodes of another name are not let in
 */
@ConfigurationProperties("regelverk.nodes")
record NodeSettings(
        @DefaultValue List<String> members,
        @DefaultValue("127.0.0.1") String address,
        @DefaultValue("5701") int port,
        @DefaultValue("regelverk") String name) {
    NodeSettings {
        members = List.copyOf(members);
    }
}
