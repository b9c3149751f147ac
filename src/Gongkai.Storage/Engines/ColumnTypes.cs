using System.Data;
using System.Globalization;
using Dapper;
using Npgsql;
using NpgsqlTypes;

namespace Gongkai.Storage.Engines;

/// <summary>两种引擎共用的列类型：PostgreSQL 用自己的日期与时刻，SQLite 存 ISO 文字（UTC，六位小数）。</summary>
internal static class ColumnTypes
{
    private const string MomentFormat = "yyyy-MM-ddTHH:mm:ss.ffffff'Z'";
    private static readonly Lock Gate = new();
    private static bool registered;

    public static void Register()
    {
        lock (Gate)
        {
            if (registered)
                return;
            registered = true;
            DefaultTypeMap.MatchNamesWithUnderscores = true;
            SqlMapper.RemoveTypeMap(typeof(DateOnly));
            SqlMapper.RemoveTypeMap(typeof(DateTimeOffset));
            SqlMapper.AddTypeHandler(new Date());
            SqlMapper.AddTypeHandler(new Moment());
        }
    }

    /// <summary>时刻在 SQLite 里的写法。</summary>
    public static string Written(DateTimeOffset moment) => moment.UtcDateTime.ToString(MomentFormat, CultureInfo.InvariantCulture);

    /// <summary>日期、时刻、文字取出之后的同一写法。</summary>
    public static string Written(object value, ColumnType type) => (value, type) switch
    {
        (string text, _) => text,
        (DateOnly date, _) => date.ToString("O", CultureInfo.InvariantCulture),
        (DateTime date, ColumnType.Date) => DateOnly.FromDateTime(date).ToString("O", CultureInfo.InvariantCulture),
        (DateTime moment, _) => Written(new DateTimeOffset(moment, TimeSpan.Zero)),
        _ => throw new InvalidOperationException($"{value.GetType().Name} is no {type}."),
    };

    /// <summary>绑定一个值；日期和时刻是上面的写法。</summary>
    public static void Bind(IDbDataParameter parameter, ColumnType type, object? value)
    {
        parameter.Value = value ?? DBNull.Value;
        if (parameter is not NpgsqlParameter native)
            return;
        native.NpgsqlDbType = type switch
        {
            ColumnType.Bigint => NpgsqlDbType.Bigint,
            ColumnType.Date => NpgsqlDbType.Date,
            ColumnType.Timestamptz => NpgsqlDbType.TimestampTz,
            ColumnType.Bytea => NpgsqlDbType.Bytea,
            _ => NpgsqlDbType.Text,
        };
        native.Value = (type, value) switch
        {
            (ColumnType.Date, string date) => DateOnly.Parse(date, CultureInfo.InvariantCulture),
            (ColumnType.Timestamptz, string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).UtcDateTime,
            _ => parameter.Value,
        };
    }

    private sealed class Date : SqlMapper.TypeHandler<DateOnly>
    {
        public override void SetValue(IDbDataParameter parameter, DateOnly value)
        {
            if (parameter is NpgsqlParameter native)
                (native.NpgsqlDbType, native.Value) = (NpgsqlDbType.Date, value);
            else
                parameter.Value = value.ToString("O", CultureInfo.InvariantCulture);
        }

        public override DateOnly Parse(object value) => value switch
        {
            DateOnly date => date,
            DateTime moment => DateOnly.FromDateTime(moment),
            var text => DateOnly.Parse((string)text, CultureInfo.InvariantCulture),
        };
    }

    private sealed class Moment : SqlMapper.TypeHandler<DateTimeOffset>
    {
        public override void SetValue(IDbDataParameter parameter, DateTimeOffset value)
        {
            if (parameter is NpgsqlParameter native)
                (native.NpgsqlDbType, native.Value) = (NpgsqlDbType.TimestampTz, value.UtcDateTime);
            else
                parameter.Value = Written(value);
        }

        public override DateTimeOffset Parse(object value) => value switch
        {
            DateTimeOffset moment => moment,
            DateTime moment => new DateTimeOffset(moment, TimeSpan.Zero),
            var text => DateTimeOffset.Parse((string)text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
        };
    }
}
