/**
 * Several nodes that count together: an embedded Hazelcast Jet in each spreads the parts of an analysis over all of them, and goes on with
 * those that are left when one dies. Off unless {@code regelverk.nodes.members} says who they are; then nothing of Hazelcast is loaded.
 *
 * <p>Jet was chosen before Spark: one jar of 17 MB against 133 of 222 MB, no second JSON library, members that are the nodes themselves
 * instead of a driver and executors to run beside them, and a start in half the time. What a run needs of it is little, since the parts and
 * their counts are in the database: who counts what, and again when somebody is gone.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package se.regelverk.adminui.nodes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
