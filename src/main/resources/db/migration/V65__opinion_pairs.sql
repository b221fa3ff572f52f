-- What two opinions are stands here and nowhere else: both finished, blind to each other; a settlement is no opinion, one
-- that was given up is none either. Agreement, drift and the stability of the cut read these views.
create view double_opinion as
    select s.edition, s.kind, s.reference, v.submission, v.id as first_verification, w.id as second_verification,
           v.verifier as first_verifier, w.verifier as second_verifier
    from submission s
    join verification v on v.submission = s.id and v.round = 'FIRST' and v.state = 'FINISHED'
    join verification w on w.submission = s.id and w.round = 'SECOND' and w.state = 'FINISHED';

-- a line for each indicator that both have judged
create view opinion_pair as
    select d.edition, d.kind, d.reference, d.submission, d.first_verifier, d.second_verifier, f.indicator,
           f.option as first_option, g.option as second_option
    from double_opinion d
    join finding f on f.verification = d.first_verification
    join finding g on g.verification = d.second_verification and g.indicator = f.indicator;
