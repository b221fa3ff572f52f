/**
 * Work on many cases that outlives the node: what is to be done is written in one transaction with the act that asks for it,
 * and every item is done exactly once, on whichever node, also when one dies in between. What an item means is the matter of
 * the module that offers the kind: {@link id.anugerah.batch.BatchWork}.
 */
@ApplicationModule(allowedDependencies = {"access", "account", "shared"})
package id.anugerah.batch;

import org.springframework.modulith.ApplicationModule;
