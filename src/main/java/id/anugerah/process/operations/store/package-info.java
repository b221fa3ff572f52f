/**
 * Lists of operations that the engine's own queries would need hundreds of calls for. They read engine.act_ru_incident,
 * act_ru_job, act_hi_job_log, act_ge_bytearray, act_re_procdef, act_ru_execution; nothing is written.
 */
package id.anugerah.process.operations.store;
