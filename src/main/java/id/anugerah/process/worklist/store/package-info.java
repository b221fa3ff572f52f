/**
 * The one place of the work list's bridge that reads engine tables: engine.act_ru_task, to hold the list against it.
 */
package id.anugerah.process.worklist.store;
