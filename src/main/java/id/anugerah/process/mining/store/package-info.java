/**
 * Figures over whole editions that the engine's own queries cannot give. They read engine.act_hi_procinst, act_hi_actinst,
 * act_hi_detail, act_ru_execution, act_ru_incident, act_ru_job, act_ru_jobdef, act_re_procdef, act_re_deployment, and of ours
 * submission and work_item; nothing is written.
 */
package id.anugerah.process.mining.store;
