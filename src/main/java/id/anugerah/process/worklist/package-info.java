/**
 * The bridge between the engine's tasks and the work list: task events out, complete in, races in plain words.
 */
package id.anugerah.process.worklist;
