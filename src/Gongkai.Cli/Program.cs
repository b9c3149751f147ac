using Gongkai.Cli;
using Gongkai.Cli.Audit;
using Gongkai.Cli.Calendar;
using Gongkai.Cli.CommandLine;
using Gongkai.Cli.Demonstration;
using Gongkai.Cli.Operations;
using Gongkai.Cli.Organs;
using Gongkai.Cli.Reports;
using Gongkai.Cli.Requests;

var gongkai = new Command("gongkai", "公开：政府信息公开工作平台的命令行")
{
    Subcommands =
    [
        new Command("report", "年报：读取、核对、比对、汇总、写出政府信息公开工作年度报告")
        {
            Subcommands = [ReadCommand.Definition, CheckCommand.Definition, CompareCommand.Definition, MergeCommand.Definition, WriteCommand.Definition, CompileCommand.Definition],
            Examples =
            [
                new("核对一份年报", "gongkai report check 年报.docx"),
                new("每条命令各有帮助", "gongkai report check --help"),
            ],
        },
        DeadlineCommand.Definition,
        new Command("request", "申请：回放别处的经过")
        {
            Subcommands = [PlayCommand.Definition],
            Examples = [new("回放一批", "gongkai request play 经过.jsonl --organs 机关.json --data /var/lib/gongkai")],
        },
        new Command("audit", "账本：核对、导出，核对导出的案卷")
        {
            Subcommands = [VerifyCommand.Definition, ExportCommand.Definition, VerifyCaseCommand.Definition],
            Examples = [new("核对全部账本", "gongkai audit verify --data /var/lib/gongkai")],
        },
        BackupCommand.Definition,
        RestoreCommand.Definition,
        DoctorCommand.Definition,
        RebuildCommand.Definition,
        RecoverCommand.Definition,
        new Command("keys", "钥匙：封装个人信息所用的钥匙")
        {
            Subcommands = [KeysRotateCommand.Definition, KeysResealCommand.Definition],
            Examples = [new("换一把新钥匙", "gongkai keys rotate --data /var/lib/gongkai")],
        },
        OrganCommands.Definition,
        new Command("calendar", "工作日历：装入节假日数据")
        {
            Subcommands = [InstallHolidaysCommand.Definition],
            Examples = [new("先看哪些件的到期日会变，不保存", "gongkai calendar install 2027.json --data /var/lib/gongkai --dry-run")],
        },
        SimulateCommand.Definition,
        new Command("demo", "演示：演示账号")
        {
            Subcommands = [AccountsCommand.Definition],
            Examples = [new("看演示账号", "gongkai demo accounts")],
        },
    ],
    Examples =
    [
        new("核对一份年报，看每条勾稽关系和算式", "gongkai report check 年报.docx"),
        new("核对一个文件夹里的全部年报，结论存成表格", "gongkai report check 各单位年报/ -o 核对结果.csv"),
        new("汇总各单位的年报，列出缺报的", "gongkai report merge 各单位年报/ --expect 应报单位.txt -o 全区汇总.json"),
        new("推算一件申请的答复期限", "gongkai deadline 经过.json"),
        new("把网页上的年报写成 Word 文档", "gongkai report write 年报.html -o 年报.docx"),
    ],
};

return Shell.Run(gongkai, args);
