using Audit.Observation;
using Audit.Scenarios;
using Audit.Traces;

namespace Audit.Journeys;

/// <summary>Which control the persona presses to get rid of a pop-up; pure.</summary>
internal static class PopUpAnswers
{
    /// <summary>The next control to press; null when she sees none and can only try Escape.</summary>
    /// <param name="answered">She has said yes or no on this layer, and it is still there.</param>
    internal static ElementFacts? Next(PopUp popUp, OverlaySeen overlay, ConsentPolicy policy, bool answered)
    {
        if (popUp.Kind != PopUpKind.CookieBanner) return OverlayWords.CloseControl(overlay.Controls);
        if (answered) return Leaving([.. overlay.Controls.Take(overlay.ControlsInView)]) ?? Leaving(overlay.Controls);
        return policy == ConsentPolicy.Accept ? OverlayWords.AcceptControl(overlay.Controls) : Refusal(overlay.Controls);
    }

    /// <summary>Whether this control says yes or no.</summary>
    internal static bool Answers(ElementFacts control) => (OverlayWords.AcceptControl([control]) ?? OverlayWords.RefuseControl([control])) is not null;

    /// <summary>What the answers to a banner cost, once it is gone.</summary>
    internal static ConsentSeen? Costs(PopUp popUp, ConsentPolicy policy)
    {
        if (popUp.Consent is not { } consent) return null;
        var spent = popUp.ClosedBy.Count;
        return policy == ConsentPolicy.Accept ? consent with { AcceptClicks = spent } : consent with { RefuseClicks = spent };
    }

    private static ElementFacts? Leaving(IReadOnlyList<ElementFacts> controls) => OverlayWords.SaveControl(controls) ?? OverlayWords.CloseControl(controls);

    /// <summary>Refuse, else the settings where refusing hides, else what saves the choice there, else the way out.</summary>
    private static ElementFacts? Refusal(IReadOnlyList<ElementFacts> controls) =>
        OverlayWords.RefuseControl(controls) ?? OverlayWords.SettingsControl(controls) ?? OverlayWords.SaveControl(controls) ?? OverlayWords.CloseControl(controls);
}
