namespace Audit.DemoTown.Hard;

/// <summary>Letters bent and crossed out, with no sound beside them. Always the same, so that journeys can be repeated.</summary>
internal static class Captcha
{
    internal const string Answer = "K7P4X";

    internal static string Picture { get; } = $"""
        <svg xmlns="http://www.w3.org/2000/svg" width="220" height="70" viewBox="0 0 220 70"><rect width="220" height="70" fill="#d8d2c4"/>
        {string.Concat(Answer.Select(Letter))}
        <path d="M0 20C60 60 130 0 220 48M0 52C70 10 150 70 220 14M10 66L210 4" fill="none" stroke="#6b4f2a" stroke-width="1.8"/></svg>
        """;

    private static string Letter(char letter, int place) =>
        $"<text x=\"{18 + (place * 40)}\" y=\"{46 + (place % 2 * 9)}\" font-family=\"serif\" font-size=\"{34 + (place % 3 * 5)}\" fill=\"#3d2c16\" transform=\"rotate({(place % 2 == 0 ? -18 : 21)} {18 + (place * 40)} 44) skewX({(place % 3 * 9) - 8})\">{letter}</text>";
}
