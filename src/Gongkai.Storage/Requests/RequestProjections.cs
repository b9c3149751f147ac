using Gongkai.Core.Ledger;
using Gongkai.Core.Remedies;
using Gongkai.Core.Requests;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Ledger;

namespace Gongkai.Storage.Requests;

/// <summary>申请的行。</summary>
internal sealed class ApplicationProjection : IProjection
{
    public string Kind => Application.SubjectKind;

    public IReadOnlyList<string> Tables => ["application"];

    public async Task Write(Session session, History history)
    {
        if (Application.From(history) is not { Particulars: var fact } application)
            return;
        await session.Execute(
            """
            insert into application (organ_id, number, channel, applicant_kind, applicant_key, registered_on, own_number) values (@Organ, @Number, @channel, @kind, @ApplicantKey, @on, @OwnNumber)
            on conflict (organ_id, number) do update set channel = excluded.channel, applicant_kind = excluded.applicant_kind, applicant_key = excluded.applicant_key, registered_on = excluded.registered_on
            """,
            new
            {
                application.Subject.Organ,
                application.Subject.Number,
                channel = ChannelName.Of(fact.Channel).Key,
                kind = ApplicantKindName.Of(fact.Kind).Key,
                fact.ApplicantKey,
                fact.OwnNumber,
                on = application.RegisteredOn,
            });
    }
}

/// <summary>各件的行。</summary>
internal sealed class CaseProjection : IProjection
{
    public string Kind => DisclosureCase.SubjectKind;

    public IReadOnlyList<string> Tables => ["disclosure_case", "case_material"];

    public async Task Write(Session session, History history)
    {
        if (DisclosureCase.From(history) is not { Opening: { } opening } one)
            return;
        await session.Execute(
            """
            insert into disclosure_case (organ_id, number, application_number, receipt_number, state, received_on, answer, done_on, redo_of, transferred_to)
            values (@Organ, @Number, @Application, @receipt, @state, @ReceivedOn, @answer, @DoneOn, @RedoOf, @TransferredTo)
            on conflict (organ_id, number) do update set receipt_number = excluded.receipt_number, state = excluded.state, received_on = excluded.received_on,
                answer = excluded.answer, done_on = excluded.done_on, transferred_to = excluded.transferred_to
            """,
            new
            {
                history.Subject.Organ,
                history.Subject.Number,
                opening.Application,
                receipt = one.Number,
                state = CaseStateName.Of(one.State).Code,
                one.ReceivedOn,
                answer = one.Answer?.ToString(),
                one.DoneOn,
                opening.RedoOf,
                one.TransferredTo,
            });
        foreach (var material in one.Materials)
            await Write(session, history.Subject, material);
    }

    private static Task Write(Session session, Subject subject, MaterialRequest material) => session.Execute(
        """
        insert into case_material (organ_id, case_number, reference, asked_name, asked_organ, asked_unit, asked_on, due_on, answered_on, chased)
        values (@Organ, @Number, @Ref, @From, @asked, @unit, @AskedOn, @DueOn, @AnsweredOn, @chased)
        on conflict (organ_id, case_number, reference) do update set asked_name = excluded.asked_name, asked_on = excluded.asked_on, due_on = excluded.due_on,
            answered_on = excluded.answered_on, chased = excluded.chased
        """,
        new
        {
            subject.Organ,
            subject.Number,
            material.Ref,
            material.From,
            asked = material.Organ,
            unit = material.Unit,
            material.AskedOn,
            material.DueOn,
            material.AnsweredOn,
            chased = (long)material.ChasedOn.Length,
        });
}

/// <summary>复议、诉讼的行。</summary>
internal sealed class RemedyProjection : IProjection
{
    public string Kind => Remedy.SubjectKind;

    public IReadOnlyList<string> Tables => ["remedy"];

    public async Task Write(Session session, History history)
    {
        if (Remedy.From(history) is not { Filing: var filing } remedy)
            return;
        await session.Execute(
            """
            insert into remedy (organ_id, number, case_number, kind, after_review, filed_on, outcome, concluded_on) values (@Organ, @Number, @Case, @kind, @after, @FiledOn, @outcome, @ConcludedOn)
            on conflict (organ_id, number) do update set kind = excluded.kind, after_review = excluded.after_review, filed_on = excluded.filed_on, outcome = excluded.outcome, concluded_on = excluded.concluded_on
            """,
            new
            {
                remedy.Subject.Organ,
                remedy.Subject.Number,
                filing.Case,
                kind = RemedyKindName.Of(filing.Kind).Key,
                after = filing.AfterReview ? 1L : 0L,
                remedy.FiledOn,
                outcome = remedy.Outcome is { } outcome ? RemedyOutcomeName.Of(outcome).Key : null,
                remedy.ConcludedOn,
            });
    }
}
