package se.regelverk.adminui.nodes;

import com.hazelcast.config.Config;
import com.hazelcast.config.JoinConfig;
import com.hazelcast.config.NetworkConfig;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.regelverk.engine.impact.Distribution;

/** Joins the other nodes. They find each other by the members' addresses alone, and say nothing to anybody else. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NodeSettings.class)
@ConditionalOnProperty("regelverk.nodes.members")
class NodesConfiguration {
    @Bean(destroyMethod = "shutdown")
    HazelcastInstance nodes(NodeSettings settings) {
        return Hazelcast.newHazelcastInstance(config(settings));
    }

    @Bean
    Distribution.Maker overNodes(HazelcastInstance nodes) {
        return (counting, finishing) -> new OverNodes(nodes, counting, finishing);
    }

    private static Config config(NodeSettings settings) {
        var config = new Config();
        config.setClusterName(settings.name());
        config.setClassLoader(NodesConfiguration.class.getClassLoader());
        config.setProperty("hazelcast.logging.type", "slf4j");
        config.setProperty("hazelcast.phone.home.enabled", "false");
        config.setProperty("hazelcast.shutdownhook.enabled", "false");
        config.setProperty("hazelcast.socket.bind.any", "false");
        // A killed node closes its connections; one that hangs is noticed by this.
        config.setProperty("hazelcast.max.no.heartbeat.seconds", "15");
        config.getJetConfig().setEnabled(true).setResourceUploadEnabled(false);
        network(config.getNetworkConfig(), settings);
        return config;
    }

    private static void network(NetworkConfig network, NodeSettings settings) {
        network.setPort(settings.port()).setPortAutoIncrement(false);
        network.setPublicAddress(settings.address());
        network.getInterfaces().setEnabled(true).addInterface(settings.address());
        JoinConfig join = network.getJoin();
        join.getAutoDetectionConfig().setEnabled(false);
        join.getMulticastConfig().setEnabled(false);
        join.getTcpIpConfig().setEnabled(true).setMembers(settings.members());
    }
}
