namespace Audit.Indicators.KeystrokeLevel;

/// <summary>What an effort is made of. The letters are those of Card, Moran and Newell (1980), where they have one.</summary>
internal enum Operator
{
    /// <summary>P: bringing the pointer or the finger to a target.</summary>
    Point,

    /// <summary>One halving of a target's smaller side below 44 pixels: one bit more in Fitts' law.</summary>
    Aim,

    /// <summary>B: pressing, and each window height scrolled.</summary>
    Press,

    /// <summary>H: the hand from the mouse to the keyboard, or back.</summary>
    Hand,

    /// <summary>K: a key, slips and their correction included.</summary>
    Key,

    /// <summary>K for a password or a code, which has to be looked up or made up.</summary>
    CodeKey,

    /// <summary>M: making up one's mind.</summary>
    Decide,

    /// <summary>A word in sight.</summary>
    Word,

    /// <summary>R: a second waited for the page.</summary>
    Wait,

    /// <summary>A distorted image or a question, read and typed.</summary>
    Captcha,

    /// <summary>A box that says one is no robot.</summary>
    CaptchaBox,

    /// <summary>Fetching a code from a mailbox or a telephone: four presses made up one's mind for.</summary>
    Errand,
}

/// <summary>How many times an operator was needed on a screen; words and seconds are counted too.</summary>
internal sealed record OperatorCount(string Screen, Operator Operator, double Count);
