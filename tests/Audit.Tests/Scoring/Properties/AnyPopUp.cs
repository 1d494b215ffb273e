using Audit.Tests.Traces;
using Audit.Traces;

namespace Audit.Tests.Scoring.Properties;

/// <summary>Something that comes unasked, in the way or not, with an answer to cookies or not.</summary>
internal static class AnyPopUp
{
    private static readonly string[] Names = ["Vos choix", "Restez informé", "Votre avis", "Besoin d’aide ?", ""];

    internal static void Come(TraceBuilder journey, Draw draw)
    {
        var kind = draw.Of(Enum.GetValues<PopUpKind>());
        journey.Meets(kind, draw.Of(Names), p => p with
        {
            Text = draw.OneIn(3) ? "Nous utilisons des témoins de connexion, dits traceurs, à des fins de mesure." : "",
            CoveredShare = draw.Below(10) / 10.0, BlocksPointer = draw.OneIn(2), CoversTarget = draw.OneIn(3), TookFocus = draw.OneIn(3), Solicited = draw.OneIn(8),
            Consent = kind == PopUpKind.CookieBanner && !draw.OneIn(4) ? new("Accepter", draw.OneIn(3) ? null : "Refuser", Clicks(draw), Clicks(draw)) : null,
        });
        if (draw.OneIn(2)) journey.Press(ControlKind.Button, "Fermer", popUp: journey.LastPopUp);
    }

    private static int? Clicks(Draw draw) => draw.OneIn(4) ? null : 1 + draw.Below(3);
}
