using Audit.Tests.Reports;
using Audit.Traces;
using PublicApiGenerator;

namespace Audit.Tests.Conventions;

/// <summary>What other people's tests call is theirs too: it does not change unseen.</summary>
public sealed class PublicApiTests
{
    private static readonly ApiGeneratorOptions Options = new() { IncludeAssemblyAttributes = false };

    [Test]
    public void What_others_may_call_is_what_the_file_lists() =>
        Golden.Verify(typeof(Trace).Assembly.GeneratePublicApi(Options).ReplaceLineEndings("\n"), "Audit.txt");
}
