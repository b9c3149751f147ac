using Gongkai.Core.Calendar;
using Gongkai.Core.Organs;

namespace Gongkai.Core.Catalogue;

/// <summary>办理所在：机关、信息（还没有的为 <c>null</c>）、所指的另一条信息（所解读的、替代它的；没有的为 <c>null</c>）、目录的设定、工作日历。</summary>
public sealed record ItemPlace(Organ Organ, DisclosureItem? Item, DisclosureItem? Other, CatalogueSetting Setting, WorkdayCalendar Calendar)
{
    /// <summary>公开的时限：成文之日起 20 个工作日（《条例》第二十六条）；成文日期还没有填的为 <c>null</c>。</summary>
    public DateOnly? DueOn(ItemContent content) => content.FormedOn is { } formed ? PublicationClock.DueOn(formed, Calendar) : null;
}
