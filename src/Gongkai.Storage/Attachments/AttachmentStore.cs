using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using Gongkai.Core.Attachments;
using Gongkai.Core.Ledger;
using Gongkai.Core.Rules;
using Gongkai.Storage.Engines;
using Gongkai.Storage.Keys;
using Gongkai.Storage.Ledger;
using Gongkai.Storage.Privacy;

namespace Gongkai.Storage.Attachments;

/// <summary>附件的收存、取出与删除。收：先写到临时文件，检查之后放到位，最后入账；入账之前断电，只会留下没有账的文件，由清理删去。</summary>
public sealed class AttachmentStore
{
    private readonly AttachmentFolder folder;
    private readonly Database database;
    private readonly OrganKeys organKeys;
    private readonly DataKeys dataKeys;
    private readonly Acts acts;
    private readonly PersonalRecords personal;
    private readonly TimeProvider clock;

    internal AttachmentStore(string root, Database database, KeyRing keys, Acts acts, PersonalRecords personal, TimeProvider clock)
    {
        (this.database, this.acts, this.personal, this.clock) = (database, acts, personal, clock);
        folder = new AttachmentFolder(root);
        (organKeys, dataKeys) = (new OrganKeys(database, keys), new DataKeys(database, keys));
    }

    /// <summary>收下内容，还没有收存；超过上限的、写不下的，说明并不留下。</summary>
    public async Task<Outcome<IncomingFile>> Receive(long organ, Stream content, CancellationToken stop = default)
    {
        if (await organKeys.ForDigests(organ, stop) is not { } key)
            return new Blocked<IncomingFile>([StorageRules.Break(StorageRules.Keys, "本机关的密钥打不开，不能收附件。请系统管理员检查 keys 目录")]);
        string? path = null;
        try
        {
            await using var file = folder.NewIncoming();
            path = file.Name;
            var (length, digest) = await Copy(content, file, key, stop);
            if (KeepingRules.CheckLength(length).ToList() is { Count: > 0 } findings)
            {
                File.Delete(path);
                return new Blocked<IncomingFile>(findings);
            }

            file.Flush(flushToDisk: true);
            return new Allowed<IncomingFile>(new IncomingFile(organ, path, length, digest));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Discard(path);
            return new Blocked<IncomingFile>([StorageRules.For(Trouble.Full)!]);
        }
        catch (OperationCanceledException)
        {
            Discard(path);
            throw;
        }
    }

    /// <summary>收存：放到位，然后入账。</summary>
    public async Task<Outcome<Receipt>> Keep(
        Actor who, IncomingFile file, AttachmentPurpose purpose, Subject about, string fileName, string mediaType, string extension, CancellationToken stop = default)
    {
        try
        {
            var place = purpose == AttachmentPurpose.IdentityDocument ? await PlaceSealed(file, stop) : PlacePlain(file);
            return await acts.Perform(who, new AddAttachment(purpose, about, fileName, mediaType, extension, file.Length, file.Digest, place), stop);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new Blocked<Receipt>([StorageRules.For(Trouble.Full)!]);
        }
    }

    /// <summary>收下并放到位，还没有入账：入账的行为随后办理，没有入账的由清理删去。</summary>
    internal async Task<Outcome<(string Place, string Digest, long Length)>> Place(long organ, Stream content, AttachmentPurpose purpose, CancellationToken stop)
    {
        switch (await Receive(organ, content, stop))
        {
            case Allowed<IncomingFile>(var file):
                await using (file)
                {
                    var place = purpose == AttachmentPurpose.IdentityDocument ? await PlaceSealed(file, stop) : PlacePlain(file);
                    return new Allowed<(string, string, long)>((place, file.Digest, file.Length));
                }

            case Blocked<IncomingFile>(var findings):
                return new Blocked<(string, string, long)>(findings);
            default:
                throw new InvalidOperationException("An outcome is allowed or blocked.");
        }
    }

    /// <summary>一份附件的内容；已删除、不存在、钥匙不在的为 <c>null</c>。查看证件影像须先办理 <see cref="SeeIdentityDocument"/>。</summary>
    public async Task<Stream?> Content(Subject subject, CancellationToken stop = default)
    {
        if (await Find(subject, stop) is not { IsErased: false, Particulars: var fact })
            return null;
        var path = folder.PlaceOf(subject.Organ, fact.Place);
        if (!File.Exists(path))
            return null;
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        if (fact.Purpose != AttachmentPurpose.IdentityDocument)
            return file;
        await using (file)
        {
            return await dataKeys.Find(subject.Organ, fact.Place, stop) is { } key ? await Unsealed(file, key, stop) : null;
        }
    }

    /// <summary>记下读出的文字，供检索；公开之后才查得到。内容删除时一并删去。</summary>
    public Task KeepText(Subject subject, string text, CancellationToken stop = default) => database.Write(
        session => session.Execute(
            "insert into attachment_text (organ_id, number, text) values (@Organ, @Number, @text) on conflict (organ_id, number) do update set text = excluded.text",
            new { subject.Organ, subject.Number, text = text.Replace('\0', ' ') }),
        stop);

    /// <summary>附件的现状；没有的为 <c>null</c>。</summary>
    public Task<Attachment?> Find(Subject subject, CancellationToken stop = default) =>
        database.Read(async session => Attachment.From(await EntryStore.Load(session, subject)), stop);

    /// <summary>文件名；已删除的为 <c>null</c>。</summary>
    public Task<string?> FileName(Attachment attachment, CancellationToken stop = default) => database.Read(
        async session => await personal.Read(session, attachment.Particulars.Name) is { } json ? JsonSerializer.Deserialize<string>(json) : null, stop);

    /// <summary>一条记录的附件，按号。</summary>
    public Task<IReadOnlyList<Attachment>> Of(Subject about, CancellationToken stop = default) => database.Read(
        async session =>
        {
            var numbers = await session.Rows<long>(
                "select number from attachment where organ_id = @Organ and about_kind = @Kind and about_number = @Number order by number",
                new { about.Organ, about.Kind, about.Number });
            var found = new List<Attachment>();
            foreach (var number in numbers)
                found.Add(Attachment.From(await EntryStore.Load(session, new Subject(about.Organ, Attachment.SubjectKind, number)))!);
            return (IReadOnlyList<Attachment>)found;
        },
        stop);

    /// <summary>删除内容：先入账，后销毁；销毁中途断电的，由清理接着做。</summary>
    public async Task<Outcome<Receipt>> Erase(Actor who, Subject subject, string reason, CancellationToken stop = default)
    {
        var outcome = await acts.Perform(who, new EraseAttachment(subject) { Reason = reason }, stop);
        if (outcome is Allowed<Receipt>)
            await Sweep(subject.Organ, stop);
        return outcome;
    }

    /// <summary>清理一个机关：删去没有账的文件、已删除附件的内容、文件名和密钥。刚放下的可能还没有入账，留到下一次；证件影像立即销毁。答删去的文件数。</summary>
    public async Task<int> Sweep(long organ, CancellationToken stop = default)
    {
        var places = await database.Read(
            session => session.Rows<PlaceRow>("select place, min(is_erased) as is_erased, min(purpose) as purpose from attachment where organ_id = @organ group by place", new { organ }), stop);
        var live = places.Where(row => row.IsErased == 0).Select(row => row.Place).ToHashSet(StringComparer.Ordinal);
        var atOnce = places.Where(row => row.IsErased == 1 && row.Purpose == IdentityDocument).Select(row => row.Place).ToHashSet(StringComparer.Ordinal);
        await EraseNames(organ, stop);
        var gone = folder.Places(organ).Where(place => !live.Contains(place) && (atOnce.Contains(place) || folder.IsSettled(organ, place, clock))).ToList();
        foreach (var place in gone)
        {
            await dataKeys.Destroy(organ, place, stop);
            File.Delete(folder.PlaceOf(organ, place));
        }

        folder.ClearIncoming(clock);
        return gone.Count;
    }

    private async Task EraseNames(long organ, CancellationToken stop)
    {
        await database.Write(
            session => session.Execute("delete from attachment_text where organ_id = @organ and number in (select number from attachment where organ_id = @organ and is_erased = 1)", new { organ }), stop);
        foreach (var number in await database.Read(
            session => session.Rows<long>("select number from attachment where organ_id = @organ and is_erased = 1", new { organ }), stop))
        {
            if (await Find(new Subject(organ, Attachment.SubjectKind, number), stop) is { } attachment)
                await database.Write(session => PersonalRecords.Erase(session, attachment.Particulars.Name, Moments.Now(clock)), stop);
        }
    }

    private static readonly string IdentityDocument = AttachmentPurposeName.Of(AttachmentPurpose.IdentityDocument).Key;

    private static async Task<(long Length, string Digest)> Copy(Stream source, FileStream target, byte[] key, CancellationToken stop)
    {
        using var digest = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        var buffer = ArrayPool<byte>.Shared.Rent(128 * 1024);
        try
        {
            long length = 0;
            while (length <= KeepingRules.MaxLength && await source.ReadAsync(buffer, stop) is > 0 and var read)
            {
                digest.AppendData(buffer, 0, read);
                await target.WriteAsync(buffer.AsMemory(0, read), stop);
                length += read;
            }

            return (length, Convert.ToHexStringLower(digest.GetHashAndReset()));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private string PlacePlain(IncomingFile file)
    {
        folder.Place(file.Path, file.Organ, file.Digest);
        return file.Digest;
    }

    private async Task<string> PlaceSealed(IncomingFile file, CancellationToken stop)
    {
        var place = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        var key = RandomNumberGenerator.GetBytes(32);
        await dataKeys.Keep(file.Organ, place, key, stop);
        string path;
        await using (var target = folder.NewIncoming())
        {
            path = target.Name;
            await using var plain = file.Open();
            await SealedChunks.Seal(plain, target, key, stop);
            target.Flush(flushToDisk: true);
        }

        folder.Place(path, file.Organ, place);
        File.Delete(file.Path);
        return place;
    }

    private static async Task<Stream> Unsealed(FileStream file, byte[] key, CancellationToken stop)
    {
        var plain = new MemoryStream();
        await SealedChunks.Open(file, plain, key, stop);
        plain.Position = 0;
        return plain;
    }

    private static void Discard(string? path)
    {
        if (path is not null)
            File.Delete(path);
    }

    private sealed class PlaceRow
    {
        public string Place { get; init; } = "";

        public long IsErased { get; init; }

        public string Purpose { get; init; } = "";
    }
}
