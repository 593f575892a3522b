/** Components and chart geometry of the site and the portal. Styles: `@olshem/ui/styles.css`. */
export { default as Breadcrumb } from './layout/Breadcrumb.svelte';
export { default as DemonstrationRibbon } from './layout/DemonstrationRibbon.svelte';
export { default as FoldedMenu } from './layout/FoldedMenu.svelte';
export { default as LanguageSwitcher } from './layout/LanguageSwitcher.svelte';
export { default as Logo } from './layout/Logo.svelte';
export { default as PageShell } from './layout/PageShell.svelte';
export { default as PageTitle } from './layout/PageTitle.svelte';
export { default as RevisionLine } from './layout/RevisionLine.svelte';
export { default as SiteFooter } from './layout/SiteFooter.svelte';
export { default as SiteHeader } from './layout/SiteHeader.svelte';
export type { LanguageLink } from './layout/links.ts';

export { default as DistributionPlot } from './charts/DistributionPlot.svelte';
export { default as GradeBadge } from './charts/GradeBadge.svelte';
export { default as LevelBadge } from './charts/LevelBadge.svelte';
export { default as StripPlot } from './charts/StripPlot.svelte';
export { default as Swatch } from './charts/Swatch.svelte';
export { default as TileGridMap } from './charts/TileGridMap.svelte';

export { default as ColumnHeader } from './tables/ColumnHeader.svelte';
export { default as Figure } from './tables/Figure.svelte';
export { padsAmong, type Pads } from './tables/figures.ts';
export { default as DataTable } from './tables/DataTable.svelte';
export { default as RankingTable } from './tables/RankingTable.svelte';
export type { RankingRow, SortLink } from './tables/ranking.ts';

export { default as EmptyState } from './notes/EmptyState.svelte';
export { default as FindingNote } from './notes/FindingNote.svelte';
export { default as Notice } from './notes/Notice.svelte';
export { default as WorkingPanel } from './notes/WorkingPanel.svelte';

export { default as Button } from './forms/Button.svelte';
export { default as Combobox } from './forms/Combobox.svelte';
export { default as DateInput } from './forms/DateInput.svelte';
export { default as ErrorSummary } from './forms/ErrorSummary.svelte';
export { default as Field } from './forms/Field.svelte';
export { default as FileField } from './forms/FileField.svelte';
export { default as SegmentedLinks } from './forms/SegmentedLinks.svelte';
export type { Option } from './forms/option.ts';

export { default as ChoiceMenu } from './overlays/ChoiceMenu.svelte';
export { default as SidePanel } from './overlays/SidePanel.svelte';

export { default as StageBar } from './process/StageBar.svelte';
export { default as Timeline } from './process/Timeline.svelte';
