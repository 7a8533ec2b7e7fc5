package se.regelverk.adminui.nodes;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.jet.core.Processor;
import com.hazelcast.jet.pipeline.BatchSource;
import com.hazelcast.jet.pipeline.Pipeline;
import com.hazelcast.jet.pipeline.ServiceFactories;
import com.hazelcast.jet.pipeline.ServiceFactory;
import com.hazelcast.jet.pipeline.Sinks;
import com.hazelcast.jet.pipeline.SourceBuilder;
import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;
import org.springframework.dao.DataAccessException;
import se.regelverk.engine.impact.Counting;
import se.regelverk.engine.impact.Finishing;

/**
 * The job of one run: the parts that remain, each to some node, counted there and kept in the database. Only the run's id and the numbers of
 * parts travel between nodes, never a case.
 */
final class PartsJob {
    private PartsJob() {}

    /** What counts on a node, found there by the job. */
    record Here(Counting counting, Finishing finishing) {
        private static final String KEY = Here.class.getName();

        void putIn(HazelcastInstance node) {
            node.getUserContext().put(KEY, this);
        }

        static Here of(HazelcastInstance node) {
            return (Here) Objects.requireNonNull(node.getUserContext().get(KEY), "the node is not ready");
        }

        /** Counts a part; a run that cannot be counted ends, and what is left of it is skipped. */
        int count(String run, int part) {
            try {
                if (counting.goesOn(run)) {
                    counting.count(run, part);
                }
            } catch (DataAccessException unreachable) {
                throw unreachable;
            } catch (RuntimeException failed) {
                finishing.fail(run, failed);
            }
            return part;
        }
    }

    static Pipeline of(String run) {
        int everyCore = Runtime.getRuntime().availableProcessors();
        ServiceFactory<?, Here> here = ServiceFactories.sharedService(context -> Here.of(context.hazelcastInstance()))
                .toNonCooperative();
        Pipeline pipeline = Pipeline.create();
        pipeline.readFrom(remaining(run))
                .rebalance()
                .mapUsingService(here, (counts, part) -> counts.count(run, part))
                .setLocalParallelism(everyCore)
                .writeTo(Sinks.noop());
        return pipeline;
    }

    private static BatchSource<Integer> remaining(String run) {
        return SourceBuilder.batch("remaining", context -> iterator(context, run))
                .<Integer>fillBufferFn((parts, buffer) -> {
                    if (parts.hasNext()) {
                        buffer.add(parts.next());
                    } else {
                        buffer.close();
                    }
                })
                .build();
    }

    private static PrimitiveIterator.OfInt iterator(Processor.Context context, String run) {
        return IntStream.of(Here.of(context.hazelcastInstance()).counting().remaining(run))
                .iterator();
    }
}
