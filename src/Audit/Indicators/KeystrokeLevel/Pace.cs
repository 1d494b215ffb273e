using Audit.Personas;

namespace Audit.Indicators.KeystrokeLevel;

/// <summary>What each operator costs somebody, in seconds.</summary>
internal sealed record Pace(double Point, double Press, double Hand, double Key, double CodeKey, double Decide, double Word, double Captcha)
{
    // A checkbox captcha takes a median of 3.7 s, a distorted text 9 to 15 s (Searles et al., USENIX Security 2023).
    private const double CaptchaBoxSeconds = 3.7;
    private const double CaptchaAtBest = 9;
    private const double CaptchaAtWorst = 15;

    // One bit of Fitts' law costs 0.1 s to those who point in 1.1 s (Card, Moran and Newell 1983), and grows as pointing does:
    // 0.175 s at 1.9 s, as Jastrzembski and Charness (2007) have it for older adults.
    private const double BitPerPointing = 0.1 / 1.1;

    /// <summary>Presses it takes to fetch a code and come back: our convention, no figure was found.</summary>
    private const double ErrandActs = 4;

    /// <summary>The persona's own figures; those her file leaves out are a trained adult's for a control, a beginner's for others.</summary>
    public static Pace Of(Persona persona)
    {
        var speeds = persona.Speeds;
        var usual = persona.Control ? new Pace(1.1, 0.2, 0.4, 0, 0.75, 1.35, 0, CaptchaAtWorst) : new Pace(1.9, 0.3, 0.7, 0, 2, 2.3, 0, CaptchaAtWorst);
        var slips = 1 + (speeds.TypingSlips ?? 0);
        return usual with
        {
            Point = speeds.SecondsToPoint ?? usual.Point,
            Press = speeds.SecondsToPress ?? usual.Press,
            Hand = persona.Device.Touch ? 0 : speeds.SecondsToChangeHands ?? usual.Hand,
            Key = speeds.SecondsPerKey * slips,
            CodeKey = Math.Max(speeds.SecondsPerKey, speeds.SecondsPerCodeKey ?? usual.CodeKey) * slips,
            Decide = speeds.SecondsToDecide ?? usual.Decide,
            Word = 60 / Math.Max(1, speeds.ReadingWordsPerMinute) * (speeds.ShareOfWordsRead ?? 1),
        };
    }

    /// <summary>
    /// Somebody practised who makes no mistake and skims: the low end. Skilled typist 0.2 s, random letters 0.5 s, P at its shortest 0.8 s
    /// (Card, Moran and Newell 1980), M 1.2 s (Olson and Olson 1990), 36.2 words a minute on a phone (Palin et al. 2019), half of the words
    /// at 238 words a minute (Brysbaert 2019; the half is our convention).
    /// </summary>
    public static Pace Practised(bool touch) =>
        new(0.8, 0.2, touch ? 0 : 0.4, touch ? 12 / 36.2 : 0.2, 0.5, 1.2, 60.0 / 238 * 0.5, CaptchaAtBest);

    /// <summary>Seconds for one.</summary>
    public double SecondsFor(Operator one) => one switch
    {
        Operator.Point => Point,
        Operator.Aim => Point * BitPerPointing,
        Operator.Press => Press,
        Operator.Hand => Hand,
        Operator.Key => Key,
        Operator.CodeKey => CodeKey,
        Operator.Decide => Decide,
        Operator.Word => Word,
        Operator.Captcha => Captcha,
        Operator.CaptchaBox => CaptchaBoxSeconds,
        Operator.Errand => ErrandActs * (Point + Press + Decide),
        _ => 1,
    };
}
