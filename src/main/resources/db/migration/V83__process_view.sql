-- how long cases stay at the boxes of a process is counted from this index alone
create index stay_at_box on engine.act_hi_actinst (proc_def_key_, proc_inst_id_)
    include (act_id_, proc_def_id_, start_time_, end_time_, duration_, act_type_)
    where act_type_ in ('userTask', 'callActivity', 'eventBasedGateway', 'receiveTask', 'intermediateTimer',
                        'intermediateMessageCatch', 'intermediateSignalCatch', 'intermediateConditional');

-- the submission or edition that a mail is about
alter table mail add column about uuid;
create index mail_about on mail (about, written_at) where about is not null;
