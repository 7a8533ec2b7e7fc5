package se.regelverk.adminui.nodes;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.jet.JetService;
import com.hazelcast.jet.Job;
import com.hazelcast.jet.config.JobConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.regelverk.engine.impact.Counting;
import se.regelverk.engine.impact.Distribution;
import se.regelverk.engine.impact.Finishing;
import se.regelverk.engine.impact.ImpactRun;

/**
 * Spreads runs over the nodes: one job for each, started once in all of them together. When a node dies the job begins again with those
 * that are left, and with the parts that are not yet counted.
 */
final class OverNodes implements Distribution {
    private static final Logger log = LoggerFactory.getLogger(OverNodes.class);

    private final HazelcastInstance nodes;
    private final Counting counting;
    private final Finishing finishing;

    OverNodes(HazelcastInstance nodes, Counting counting, Finishing finishing) {
        this.nodes = nodes;
        this.counting = counting;
        this.finishing = finishing;
        new PartsJob.Here(counting, finishing).putIn(nodes);
    }

    /** Left to the node that has been there longest: nodes that ask for the same job at once are told so as an error. */
    @Override
    public void ensure(ImpactRun run) {
        if (!nodes.getCluster().getMembers().iterator().next().localMember()) {
            return;
        }
        JetService jet = nodes.getJet();
        Job job = jet.getJob(run.id());
        if (job != null && !job.getStatus().isTerminal()) {
            return;
        }
        if (counting.remaining(run.id()).length == 0) {
            finishing.finish(run.id());
        } else {
            log.info(
                    "Impact run {} is spread over {} nodes",
                    run.id(),
                    nodes.getCluster().getMembers().size());
            jet.newJobIfAbsent(PartsJob.of(run.id()), new JobConfig().setName(run.id()));
        }
    }
}
