// One browser for all; each fixture has portals and folders of its own.
// Most of the time one waits for pages: more fixtures than processors keep these busy.
[assembly: Parallelizable(ParallelScope.Fixtures)]
[assembly: LevelOfParallelism(4)]
[assembly: SetCulture("fr-FR")]
[assembly: SetUICulture("fr-FR")]
