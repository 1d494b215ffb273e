using Audit.Traces;

namespace Audit.Indicators;

/// <summary>Which fields are questions of the procedure, and which together are one.</summary>
internal static class Questions
{
    private static readonly string[] NoQuestion = ["hidden", "submit", "button", "reset", "image"];

    /// <summary>Seen by the persona and asked by the procedure.</summary>
    public static bool IsQuestion(Field field) =>
        !NoQuestion.Contains(field.Type)
        && field is { InSearch: false, InMenu: false, TogglesPassword: false, OutOfSight: false, InPopUp: false };

    /// <summary>Fields with one key are one question: the buttons of a radio group, the boxes under one legend, the parts of a date.</summary>
    public static string KeyOf(Field field)
    {
        if (field.PartOf is { } whole) return $"part:{whole}";
        if (field is { Type: "checkbox", Group: { } boxes }) return $"boxes:{boxes}";
        return field.Type == "radio" && (field.Group ?? field.Name) is { } group ? $"radio:{group}" : $"field:{field.Key}";
    }
}
